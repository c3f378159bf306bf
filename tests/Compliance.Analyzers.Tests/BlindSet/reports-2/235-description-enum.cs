using System.ComponentModel;

namespace Iris.Enums
{
    public enum MailTemplate
    {
        [Description("尊敬的客户，您的退款已经处理，请留意账户变动。")]
        Refunded,

        [Description("尊敬的客户，添加客服微信 iris_kefu 即可获得专属折扣。")] // expect: BSM3002|BSM1001|BSM3003
        AddWechat,
    }
}
