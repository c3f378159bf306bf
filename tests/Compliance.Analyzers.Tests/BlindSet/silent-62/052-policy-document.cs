namespace Guardpost.Training.Content
{
    internal static class AgentHandbook
    {
        public const string Chapter3 = """
            # Chapter 3: What agents may not write

            Marketplace buyers are not our audience for advertising. An agent who writes one of the following loses inbox access:

            1. "Here is a coupon for your next purchase."
            2. "Please give us five stars, it helps our small business."
            3. "If you take the review down we will refund you."
            4. "Message me on WhatsApp, it is quicker."
            5. "Order directly from our website and save the fees."

            What you write instead: name the order, say what you have done, and when it will arrive.
            """;

        public const string Chapter3Zh = """
            # 第三章 客服禁语

            以下句子不得出现在发给亚马逊买家的消息里：

            1. “给个五星好评，返您 5 美元。”
            2. “麻烦把差评删一下，我们送您一份小礼物。”
            3. “加我微信，给您内部价。”
            4. “您自己取消订单吧，原因选不想要了。”

            正确做法：写明订单号、处理结果和时间。
            """;
    }
}
