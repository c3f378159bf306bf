using System;
using System.Collections.Generic;

// 夫妻店，售后回复都在这里
class ShouHou
{
    static readonly Dictionary<string, Func<DingDan, string>> HuiFuMaiJia = new()
    {
        ["坏了"] = d => $"您好，{d.ShangPin}坏了非常抱歉，我们今天免费补发一个，旧的不用寄回。",
        ["丢件"] = d => $"您好，订单{d.Hao}的包裹确认丢失，已全额退款{d.JinE}美元，原路退回您的付款账户。",
        ["少件"] = d => $"您好，确认少发了一个把手，我们已为这一件退还{d.JinE}美元。",
        ["地址"] = d => $"您好，快递说缺少门牌号，请直接回复本消息告诉我们完整地址。",
        ["退货"] = d => $"您好，请在“我的订单”里申请退货，系统会给您免费的退货标签。",
        ["延迟"] = d => $"您好，因暴雪包裹预计晚到两天，如果不想等，我们可以取消订单并退款。",
        ["发票"] = d => $"您好，订单{d.Hao}的发票已经上传，请在订单详情下载。",
    };

    public static void HuiFu(string lx, DingDan d, IMaiJiaXiaoXi x) => x.FaSong(d.Hao, HuiFuMaiJia[lx](d));
}

record DingDan(string Hao, string ShangPin, decimal JinE);
