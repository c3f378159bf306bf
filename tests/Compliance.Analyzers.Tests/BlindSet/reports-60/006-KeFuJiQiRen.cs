using System;
using System.Collections.Generic;
using System.Linq;

namespace DianXiaoEr.Robot;

public sealed class KeFuJiQiRen : IAmazonAutoReply
{
    private readonly List<(string[] GuanJianCi, string HuiFu)> _guiZe = new()
    {
        (new[] { "发票", "invoice" }, "您好，发票已经作为附件随本消息发送，如抬头需要修改请直接回复。"),
        (new[] { "退货", "return" }, "您好，请在“我的订单”里提交退货申请，亚马逊会给您预付的退货标签，仓库收到后3个工作日内退款。"),
        (new[] { "优惠", "折扣", "便宜" }, "您好，给您一个专属口令 HAPPY88，结算时填进去立减12美元，先到先得哦。"), // expect: BSM1002|BSM1001
        (new[] { "电话", "phone" }, "您好，我们的客服热线是 0755-8823 4109，工作日早九点到晚六点都有人。"), // expect: BSM3002
        (new[] { "保修", "warranty" }, "您好，本产品自签收起质保24个月，期间非人为损坏免费维修或更换。"),
        (new[] { "批发", "多买" }, "您好，要的量大不用在平台拍，直接给我们公司账户汇款就行。"), // expect: BSM3003
        (new[] { "赠品", "gift" }, "您好，该商品页面不含赠品，包装清单请以页面为准。"),
    };

    public string PiPei(string maiJiaXiaoXi)
    {
        if (string.IsNullOrEmpty(maiJiaXiaoXi)) return null;
        foreach (var (ci, huiFu) in _guiZe)
        {
            if (ci.Any(c => maiJiaXiaoXi.Contains(c, StringComparison.OrdinalIgnoreCase)))
                return huiFu;
        }
        return null;
    }
}
