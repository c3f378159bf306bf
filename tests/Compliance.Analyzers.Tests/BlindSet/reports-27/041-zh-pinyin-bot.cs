using System;
using System.Threading;

namespace YaMaXun.ZiDongHuiFu
{
    // 大四毕设,别喷
    public class JiQiRen
    {
        const string QIAN_ZHUI = "亲爱的顾客,您好!";
        const string ZENG_PIN = QIAN_ZHUI + "凡购买满两件,均可私信我们免费领取精美小夜灯一个。"; // expect: BSM1005|BSM1006
        const string WU_LIU = QIAN_ZHUI + "您的包裹因天气原因晚到两天,敬请谅解。";
        const string FAN_XIAN = QIAN_ZHUI + "确认收货七天后,联系客服可返10%货款到您的PayPal账户。"; // expect: BSM1004|BSM3003
        const string DIAN_PU = QIAN_ZHUI + "独立站同款更便宜,链接:dengdeng.shop"; // expect: BSM3001|BSM3003|BSM1001
        const string BU_JIAN = QIAN_ZHUI + "缺少的螺丝包今天免费补发,请放心。";

        public void PaoQiLai(Action<string> faSong)
        {
            foreach (var s in new[] { ZENG_PIN, WU_LIU, FAN_XIAN, DIAN_PU, BU_JIAN })
            {
                faSong(s);
                Thread.Sleep(3000);
            }
        }
    }
}
