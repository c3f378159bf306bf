using System;

namespace Shenzhen.Leeds.Bridge
{
    public class YouJianMuban
    {
        // expect@+5: BSM1002
        // expect@+6: BSM3002|BSM3003
        public string HuiGou = @"尊敬的客户：

感谢您选择我们的保温杯。
为了答谢您，特赠优惠码 CUP20，下单时输入即可。

如需更多款式，请加QQ 80123344 与我们直接联系。

祝生活愉快";

        public string TuiKuan = @"尊敬的客户：

您退回的保温杯已签收，款项将在三个工作日内原路退回。
如有疑问请直接回复本消息。";

        public string Xuan(bool tui) => tui ? TuiKuan : HuiGou;
    }
}
