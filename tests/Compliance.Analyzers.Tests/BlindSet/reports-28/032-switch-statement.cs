namespace Integra.Erp.Templates
{
    public class MaiJiaXiaoXiMoBan
    {
        // 根据场景返回买家消息
        public string HuoQu(int changJing, string maiJia)
        {
            string xiaoXi;
            switch (changJing)
            {
                case 1:
                    xiaoXi = "您好" + maiJia + "，您购买的商品缺货，我们已为您全额退款。";
                    break;
                case 2:
                    xiaoXi = "您好" + maiJia + "，追加带图评价后可以再领一件赠品。"; // expect: BSM2001
                    break;
                case 3:
                    xiaoXi = "您好" + maiJia + "，关注本店公众号“暖居生活”，新品抢先知道。"; // expect: BSM3002|BSM3003|BSM1007
                    break;
                case 4:
                    xiaoXi = "您好" + maiJia + "，报上口令“春天”，下一单给您抹掉零头。"; // expect: BSM1001|BSM1006|BSM1002
                    break;
                default:
                    xiaoXi = "您好" + maiJia + "，请问商品使用上有什么问题？请回复说明。";
                    break;
            }
            return xiaoXi;
        }
    }
}
