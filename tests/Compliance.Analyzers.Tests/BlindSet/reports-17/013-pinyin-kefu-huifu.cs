using System;

namespace KuaJing.ERP.KeFu
{
    /// <summary>亚马逊客服自动回复</summary>
    public class ZiDongHuiFu
    {
        public string DingDanHao { get; set; }

        public string HuoQuNeiRong(int leiXing)
        {
            switch (leiXing)
            {
                case 1: // 破损
                    return "您好，非常抱歉杯子在运输途中破损，我们已为您重新发货，旧件无需退回。";
                case 2: // 差评
                    return "您好，看到您留下了一星评价，我们很难过。能不能麻烦您把那条评价撤掉呢？"; // expect: BSM2004
                case 3: // 售后
                    return "您好，这边可以微信转账把差额退给您，比平台快很多。"; // expect: BSM1004|BSM3003
                case 4: // 咨询
                    return "您好，说明书发不过来，您加一下我的微信：beizi_kefu02，我发给您。"; // expect: BSM3002|BSM3003
                case 5: // 补发
                    return "您好，订单" + DingDanHao + "缺少的吸管已补寄，预计七天内送达。";
                default:
                    throw new NotSupportedException("未知的回复类型：" + leiXing);
            }
        }
    }
}
