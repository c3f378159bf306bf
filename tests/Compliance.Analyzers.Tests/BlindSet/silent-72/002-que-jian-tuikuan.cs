using System.Collections.Generic;

namespace Lanting.Kefu.Templates
{
    public static class MissingItemTemplates
    {
        public static readonly Dictionary<string, string> Zh = new Dictionary<string, string>
        {
            { "缺件_部分退款", "您好，核实后确认订单 {orderId} 少装了两个挂钩，我们已就缺少的挂钩为您办理部分退款 {amount}，款项将原路退回您的付款账户。" },
            { "缺件_补发", "您好，订单 {orderId} 缺少的螺丝包已于今日补发，免费寄送，您无需退回任何物品。" },
            { "缺件_请求照片", "您好，为了确认缺少的是哪一块层板，请您对照说明书第二页的零件编号，拍照回复本消息。" },
            { "破损_全额退款", "您好，花盆在运输途中破损，我们已为订单 {orderId} 全额退款，破损的商品请自行处理，不必寄回。" },
            { "破损_换货", "您好，花盆有裂纹，我们会免费更换一个新的，预计 {date} 送达。" },
        };
    }
}
