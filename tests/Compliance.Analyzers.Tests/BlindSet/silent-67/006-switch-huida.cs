using System;

namespace Lanting.Oms.Messaging
{
    public enum AskKind { Discount, Cancel, Battery, Wechat, Password }

    public static class AskAnswer
    {
        public static string For(AskKind kind, string orderId) => kind switch
        {
            AskKind.Discount => "您好，店铺不能私下改价，也无法返还差价，敬请谅解。",
            AskKind.Cancel => $"您好，应您的要求，订单 {orderId} 已由我们取消，款项将原路退回。",
            AskKind.Battery => "您好，这款手电筒不含电池，需另备两节五号电池，具体见说明书第三页。",
            AskKind.Wechat => "您好，平台规定我们不能提供微信或电话，请直接在这里留言，我们会尽快答复。",
            AskKind.Password => "您好，蓝牙配对码在机身底部，初次使用输入四个零即可。",
            _ => throw new NotSupportedException($"不支持的询问类型：{kind}")
        };
    }
}
