using System;
using System.Threading.Tasks;

namespace KuaJing.Leeds
{
    public class KeFuJiQiRen
    {
        public string HuiFu(string yitu, string xingming, decimal jine)
        {
            switch (yitu)
            {
                case "wuliu":
                    return $"{xingming}您好，包裹卡在东米德兰机场清关，预计周五派送。";
                case "tuikuan":
                    return $"{xingming}您好，{jine:0.00}英镑已退回您的付款账户，请注意查收。";
                case "buchang":
                    return $"{xingming}您好，为了表示感谢，我们想通过PayPal给您转{jine}美元作为补偿。"; // expect: BSM1004|BSM1003
                case "fugou":
                    return $"{xingming}您好，第二件半价，老客户专享，直接联系我下单即可。"; // expect: BSM1001, BSM3003
                case "ceping":
                    return "诚邀您加入我们的测评群，新品免费送，评价后全额返款。"; // expect: BSM2001|BSM1005
                default:
                    return $"{xingming}您好，请告诉我们具体是哪个零件坏了，我们补寄。";
            }
        }
    }
}
