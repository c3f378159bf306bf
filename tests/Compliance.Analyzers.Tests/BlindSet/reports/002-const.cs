namespace ErpCore.Amazon.Consts
{
    // 站内信模板，客服组长维护 2021-03
    public class MsgConst
    {
        /// <summary>缺件补发</summary>
        public const string QUEJIAN = "您好，缺少的两颗螺丝今天已补寄，无需付费，预计周四送达。";
        /// <summary>催评</summary>
        public const string CUIPING = "亲爱的买家，收到商品后给我们五星好评，截图发过来即可返现30元。"; // expect: BSM2001|BSM1004
        /// <summary>延迟</summary>
        public const string YANCHI = "非常抱歉，因台风影响，您的包裹将推迟到12号送达，如不愿等待我们为您全额退款。";
        /// <summary>改评</summary>
        public const string GAIPING = "问题已经为您处理好了，麻烦您把那条一星评论删除一下，谢谢。"; // expect: BSM2004

        public const string PREFIX = "AMZ_MSG_";

        public static string Key(string n)
        {
            return PREFIX + n.ToUpper();
        }
    }
}
