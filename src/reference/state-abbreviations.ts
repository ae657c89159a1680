/**
 * Short forms of states and provinces in English-language news after a place ("Paris, Tex."): the postal codes and
 * the forms of common style books, lower case without dots, to GeoNames' first-level codes. Only read after a comma.
 */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  (
    'al ala=AL ak=AK az ariz=AZ ar ark=AR ca calif=CA co colo=CO ct conn=CT de del=DE fl fla=FL ga=GA hi=HI id=ID ' +
    'il ill=IL in ind=IN ia=IA ks kan kans=KS ky=KY la=LA me=ME md=MD ma mass=MA mi mich=MI mn minn=MN ms miss=MS ' +
    'mo=MO mt mont=MT ne neb nebr=NE nv nev=NV nh=NH nj=NJ nm=NM ny=NY nc=NC nd=ND oh=OH ok okla=OK or ore=OR ' +
    'pa penn=PA ri=RI sc=SC sd=SD tn tenn=TN tx tex=TX ut=UT vt=VT va=VA wa wash=WA wv=WV wi wis=WI wy wyo=WY dc=DC'
  )
    .split('=')
    .flatMap((piece, index, pieces) => {
      const names = (index === 0 ? piece : piece.slice(piece.indexOf(' ') + 1)).split(' ')
      const code = pieces[index + 1]?.split(' ')[0]
      return code === undefined ? [] : names.map((name): [string, string] => [name, `US.${code}`])
    }),
)
