using System;
using System.Linq;
namespace DongFang.Tools
{
    class PiLiangFaXin
    {
        public int FaSong(string[] orders, int leiXing)
        {
            int n = 0;
            foreach (var o in orders.Distinct())
            {
                switch (leiXing)
                {
                    case 1: n += Fa(o); break;
                    case 2: n += Fa(o, "您好，您的地址缺少楼栋号，请回复补充，否则无法派送。"); break;
                }
            }
            return n;

            int Fa(string order, string neirong = "您好，免费送您一套清洁刷，只需在商品页写一条带图好评。") // expect: BSM2001
            {
                return ZhanNeiXin.Fa(order, neirong) ? 1 : 0;
            }
        }
    }
}
