using System;

namespace HaiTunErp.HuiYuan
{
    public class HuiYuanXiaoXiService
    {
        private readonly IAmazonXiaoXi _xiaoXi;
        public HuiYuanXiaoXiService(IAmazonXiaoXi x) { _xiaoXi = x; }

        public void FaSong(string orderId, int gouMaiCiShu)
        {
            string neiRong;
            if (gouMaiCiShu >= 3)
                neiRong = "尊敬的顾客，您已升级为我们的VIP会员，今后新品可优先免费试用。"; // expect: BSM1006|BSM1005
            else if (gouMaiCiShu == 2)
                neiRong = "尊敬的顾客，再次光临有惊喜，下一单我们悄悄给您便宜一点。"; // expect: BSM1006|BSM1001
            else
                neiRong = "尊敬的顾客，说明书第3页有误，正确的充电电压为5V，特此告知。";

            _xiaoXi.FaSongGeiMaiJia(orderId, neiRong);
        }

        public void TuiJian(string orderId) => _xiaoXi.FaSongGeiMaiJia(orderId,
            "尊敬的顾客，买了这款帐篷的朋友都会带上我们的新款睡袋，欢迎到店里逛逛。"); // expect: BSM1007
    }

    public interface IAmazonXiaoXi { void FaSongGeiMaiJia(string orderId, string neiRong); }
}
