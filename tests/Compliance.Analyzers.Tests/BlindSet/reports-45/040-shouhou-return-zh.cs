using System;

namespace HaiTao.ShouHou
{
    public class ShouHouFuWu
    {
        private readonly IXiaoXiJieKou _jieKou;

        public ShouHouFuWu(IXiaoXiJieKou jieKou)
        {
            _jieKou = jieKou;
        }

        public void HuiFuMaiJia(string dingDan, string wenTi)
        {
            if (wenTi == "少件")
                _jieKou.FaSongMaiJia(dingDan, "您好，少发的两个衣架今天补寄给您，不需要支付任何费用。");
            else if (wenTi == "不退货")
                _jieKou.FaSongMaiJia(dingDan, "您好，东西您留着，别申请退货，我们另外补您8美金，可以吗？"); // expect: BSM1003|BSM1004
            else if (wenTi == "批发")
                _jieKou.FaSongMaiJia(dingDan, "您好，要货多的话可以绕开平台直接找我们工厂下单，付款走银行转账。"); // expect: BSM3003
            else if (wenTi == "视频")
                _jieKou.FaSongMaiJia(dingDan, "您好，安装视频请看 https://www.youtube.com/watch?v=abc123xyz。"); // expect: BSM3001
            else
                _jieKou.FaSongMaiJia(dingDan, "您好，请回复一张故障部位的照片，我们核实后为您安排换货。");
        }
    }
}
