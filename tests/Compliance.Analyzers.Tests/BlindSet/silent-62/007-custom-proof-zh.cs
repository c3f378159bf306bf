using System;

namespace Shiguang.Custom.Messages
{
    public class EngravingMessages
    {
        public string AskText(string orderId) =>
            $"您好，订单 {orderId} 的项链需要刻字，请回复要刻的内容，最多十个字，英文请注明大小写。";

        public string AskPhoto(string orderId) =>
            $"您好，订单 {orderId} 的照片分辨率太低，刻出来会模糊，请直接在这里发一张更清晰的。";

        public string Confirm(string orderId, string text) =>
            $"您好，订单 {orderId} 的刻字内容为「{text}」，字体为楷体。确认无误请回复“可以”，需要修改也请告诉我们。";

        public string GiftOption(string orderId, bool hasNote) => hasNote
            ? $"您好，订单 {orderId} 选择了礼品包装，您写的贺卡内容我们会原样打印，请问是否需要隐藏价格？"
            : $"您好，订单 {orderId} 选择了礼品包装但没有填写贺卡内容，需要的话请回复文字。";

        public string Deadline(string orderId, DateTime until) =>
            $"您好，{until:M月d日}前没有收到修改意见的话，订单 {orderId} 将按页面填写的内容制作。";
    }
}
