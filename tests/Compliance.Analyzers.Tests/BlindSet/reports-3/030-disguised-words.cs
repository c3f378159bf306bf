using System.Collections.Generic;

namespace Topspark.Mailer
{
    // 这些话术过机审成功率高，别改字
    public static class GuoShenWords
    {
        public static readonly List<string> En = new List<string>
        {
            "Hi, hope the car vacuum works well. Leave us a r.e.v.i.e.w and receive a g.i.f.t c.a.r.d worth 15 dollars.", // expect: BSM2001
            "Hi, the hose adapter you asked for is in the side pocket of the bag, under the filter.",
            "Hi, type c0up0n TS20 at the checkout and save tw3nty perc3nt.", // expect: BSM1002|BSM1001
            "Hi, talk to us on W h a t s A p p, plus one seven one eight five five five oh one nine two.", // expect: BSM3002|BSM3003
        };

        public static readonly List<string> Cn = new List<string>
        {
            "您好，吸尘器的滤网可以水洗，晾干后再装回即可。",
            "您好，晒图好/评，返/现15元，截图找我。", // expect: BSM2001
            "您好，加薇​信：topspark_07，领优​惠​券。", // expect: BSM3002, BSM1002
            "您好，方便的话删​除​差​评，我们马上处理。", // expect: BSM2004
        };

        public static string Pick(bool cn, int i)
        {
            return cn ? Cn[i % Cn.Count] : En[i % En.Count];
        }
    }
}
