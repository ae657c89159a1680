import { describe, expect, it } from 'vitest'

import { describeFailure } from './describe-failure.ts'

describe('describeFailure', () => {
  it.each([
    [
      'Load model from /home/ana/hearsay/models/tagger/fast/model.onnx failed:Protobuf parsing failed.',
      'Load model from model.onnx failed:Protobuf parsing failed',
    ],
    [
      "Cannot find module '../bin/napi-v6/linux/s390x/onnxruntime_binding.node'\nRequire stack:\n- /opt/hearsay/x.js",
      "Cannot find module '../bin/napi-v6/linux/s390x/onnxruntime_binding.node'",
    ],
    [
      String.raw`The specified module could not be found: C:\Users\ana\node_modules\onnxruntime_binding.node`,
      'The specified module could not be found: onnxruntime_binding.node',
    ],
    ["Cannot find package 'onnxruntime-web' imported from /srv/a b/x.ts", expect.stringContaining("'onnxruntime-web'")],
    ['heads.json is damaged', 'heads.json is damaged'],
  ])('keeps one line without folders: %s', (message, described) => {
    expect(describeFailure(new Error(message))).toEqual(described)
  })

  it('names a file that is missing', () => {
    const error = Object.assign(new Error('ENOENT'), { code: 'ENOENT', path: '/opt/hearsay/models/heads.json' })
    expect(describeFailure(error)).toBe('heads.json is missing')
  })
})
