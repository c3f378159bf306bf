namespace AiKeFu.KnowledgeBase
{
    public static class PeiXunWenDang
    {
        public const string AmazonGuiZeMd = @"
# 亚马逊站内信合规培训(内部)

## 一、不允许出现的内容
- 索要好评,例如“麻烦给个五星”“请帮我们晒图好评”;
- 以优惠券、礼品卡、返现换取评论,例如“好评截图返5美元”;
- 要求买家改评、删评;
- 邮箱、手机号、微信号、独立站网址;
- 让买家自己取消缺货订单。

## 二、考核
上线前需通过笔试，满分100,90分及格。
";

        public const string KaoTi1 = "下列哪一句可以发给买家？A. 给五星送礼品卡 B. 加微信退款 C. 已为您的订单办理退款 D. 请删除差评";
        public const string KaoTi1DaAn = "C";
        public const string KaoTi2 = "判断题：问题解决之后，可以请买家把一星评论改成五星。";
        public const string KaoTi2DaAn = "错误";
    }
}
