namespace Jiayu.Amazon.Faq
{
    public class ManualFaq
    {
        public string CardInBox { get; } = "您好，箱内的卡片是保修卡，不是礼品卡，上面只有序列号和购买日期两栏。";

        public string AskForLink { get; } = "您好，站内信里不能发送外部链接，说明书已作为附件发给您。";

        public string AskForWechat { get; } = "您好，我们不提供微信或电话联系方式，有问题请直接回复本消息。";

        public string MemoryCard { get; } = "您好，存储卡请插在右侧卡槽，金属面朝下；卡槽松动的话我们为您更换主机。";

        public string ScamCard { get; } = "您好，您收到的“好评返现”卡片并非我们放入，我们从不这样做，请不要扫描上面的二维码。";

        public string TinyInfo { get; } = "您好，屏幕下方的细微信息栏可以在设置中放大显示。";
    }
}
