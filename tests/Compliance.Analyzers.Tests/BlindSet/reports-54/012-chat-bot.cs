namespace BuyerBot.Dialogs;

public class AfterSalesDialog
{
    public string Answer(string yitu, string xingming)
    {
        switch (yitu)
        {
            case "tuihuo":
                return $"{xingming}您好，请在亚马逊“我的订单”里点击退货，运费由我们承担。";
            case "zhekou":
                return $"{xingming}您好，私下给您打八折，您直接回复需要的数量就行。"; // expect: BSM1001|BSM3003
            case "jiafei":
                return $"{xingming}您好，我们愿意给您一些心意作为补偿，这件事就请您不要再追究了。"; // expect: BSM1003
            case "lianxi":
                return "为了更快沟通，请把您的手机号或者微信发给我们。"; // expect: BSM3002|BSM3003
            case "chaping":
                return $"{xingming}您好，问题已经处理好了，能不能麻烦您把那条一星评论删掉？"; // expect: BSM2004
            case "baoxiu":
                return "本产品保修期为十二个月，如有质量问题请直接回复本消息。";
            default:
                return "请问您遇到了什么问题？请附上订单号和照片。";
        }
    }
}
