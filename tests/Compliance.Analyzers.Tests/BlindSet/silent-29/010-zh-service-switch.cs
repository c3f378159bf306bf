namespace HaiTun.KeFu.HuiFu
{
    public class ZiDongHuiFu
    {
        // 根据工单类型生成买家回复
        public string HuiFu(int leiXing, string dingDan)
        {
            switch (leiXing)
            {
                case 1:
                    return "您好，订单" + dingDan + "的退款已原路退回，预计三到五个工作日到账。";
                case 2:
                    return "您好，我们无法提供私下折扣，商品价格以页面显示为准，敬请谅解。";
                case 3:
                    return "您好，水泵的密封圈我们已免费补寄，收到后按说明书第六页更换即可。";
                case 4:
                    return "您好，请不要向任何自称客服的人转账，亚马逊的退款只会退回您的付款账户。";
                case 5:
                    return "您好，退货标签可以在“我的订单”中打印，运费由我们承担。";
                default:
                    return "您好，请补充门牌号码，以便承运商派送您的包裹。";
            }
        }
    }
}
