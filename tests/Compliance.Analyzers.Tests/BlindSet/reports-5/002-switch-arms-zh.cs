using System;

namespace KuaJing.KeFu
{
    public enum HuiFuLeiXing { YanQi, BuFa, TuiKuan, ChaPing, LaoKeHu, WuHuo }

    public class ZhanNeiXinFactory
    {
        private readonly string _dianPu;

        public ZhanNeiXinFactory(string dianPu) => _dianPu = dianPu;

        // 根据类型生成站内信正文
        public string BuildBody(HuiFuLeiXing lx, string buyerName, string orderId) => lx switch
        {
            HuiFuLeiXing.YanQi => $"{buyerName}您好，订单{orderId}因清关延误，预计周五送达，给您添麻烦了。",
            HuiFuLeiXing.BuFa => $"{buyerName}您好，缺少的遥控器今天已免费补发，无需退回原件。",
            HuiFuLeiXing.TuiKuan => $"您好，订单{orderId}的款项已原路退回，请留意银行账单。",
            HuiFuLeiXing.ChaPing => $"{buyerName}您好，看到您留下的一星评价我们很难过，麻烦您把评价删除或者改成五星好吗？", // expect: BSM2004
            HuiFuLeiXing.LaoKeHu => $"{buyerName}您好，老顾客下次在{_dianPu}下单可以享受八折优惠，欢迎再来。", // expect: BSM1001|BSM1006
            HuiFuLeiXing.WuHuo => $"{buyerName}您好，您购买的颜色缺货，麻烦您在订单页面自己申请取消，理由请选“不想要了”。", // expect: BSM4001
            _ => throw new ArgumentOutOfRangeException(nameof(lx), "未知的回复类型"),
        };
    }
}
