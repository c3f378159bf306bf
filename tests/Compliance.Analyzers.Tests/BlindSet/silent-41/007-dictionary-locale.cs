using System.Collections.Generic;

namespace OmniDesk.Amazon
{
    internal static class LocalizedBuyerMessages
    {
        public static readonly Dictionary<string, Dictionary<string, string>> Templates = new()
        {
            ["en-US"] = new()
            {
                ["invoice"] = "Please find the invoice for your order attached.",
                ["return_review"] = "Your return is under review. We will tell you the result by Wednesday.",
                ["rating_plate"] = "Please send us a photo of the rating plate on the bottom of the blender.",
            },
            ["zh-CN"] = new()
            {
                ["invoice"] = "您好，本订单的发票已作为附件发送。",
                ["return_review"] = "您好，您的退货申请正在审核，周三前会告知您结果。",
                ["rating_plate"] = "您好，请拍一张搅拌机底部铭牌的照片发给我们，以便确认型号。",
            },
        };
    }
}
