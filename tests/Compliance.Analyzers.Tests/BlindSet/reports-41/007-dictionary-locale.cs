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
                ["edit_review"] = "Now that your new blender works, could you please update your review to reflect that?", // expect: BSM2004
                ["seller_fb"] = "We fixed it, so kindly take down the negative seller feedback today or our account is at risk.", // expect: BSM2005
            },
            ["zh-CN"] = new()
            {
                ["invoice"] = "您好，本订单的发票已作为附件发送。",
                ["edit_review"] = "新的搅拌机已经送达，请您帮忙把之前的评价改成五星。", // expect: BSM2004|BSM2002
                ["seller_fb"] = "撤掉店铺差评之后，我们会退您20美元作为感谢。", // expect: BSM2001|BSM2005
            },
        };
    }
}
