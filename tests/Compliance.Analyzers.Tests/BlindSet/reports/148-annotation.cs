using Compliance;
namespace Dongyi.Core
{
    public class DuanXin
    {
        [BuyerMessage(Kind = MessageKind.UnexpectedProblem)]
        public string YanWu { get; set; } = "包裹晚到三天，抱歉";

        [BuyerMessage]
        public string HaoPing { get; set; } = "五星好评返现十元"; // expect: BSM2001|BSM1004

        [BuyerMessage]
        public string GetMsg(int n)
        {
            if (n == 0) return "发票已补开";
            return "加微信领取优惠券"; // expect: BSM3002|BSM1002|BSM3003
        }
    }
}
