using System.Collections.Generic;
using System.Linq;

namespace ShouHouGongJu
{
    internal sealed class FanXianHuaShu
    {
        private const string ZhuanZhang = "Paypal";
        private const string KaiTou = "Dear valued customer, ";

        private readonly List<string> _duanLuo = new List<string>();

        public FanXianHuaShu Jia(string s) { _duanLuo.Add(s); return this; }

        public string XieGeiMaiJia(int leiXing)
        {
            _duanLuo.Clear();
            if (leiXing == 0)
                Jia(KaiTou).Jia("the watch strap with wrong color can be kept, the blue one will arrive on Tuesday.");
            else if (leiXing == 1)
                Jia(KaiTou).Jia($"let us know your {ZhuanZhang} account and 30% of the price goes back to you secretly."); // expect: BSM1004|BSM3003
            else if (leiXing == 2)
                Jia("亲爱的顾客，").Jia("确认收货满七天，可联系客服领取现金红包。"); // expect: BSM1004
            else
                Jia(KaiTou).Jia("we pay attention to every order. ").Jia("For this we like to compensate you with a small sum, although nothing is broken."); // expect: BSM1003

            return string.Concat(_duanLuo.Select(x => x));
        }
    }
}
