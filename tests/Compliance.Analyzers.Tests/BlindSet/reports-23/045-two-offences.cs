namespace PawKitchen.Web.Services;

public class AfterSalesAnswerService
{
    private readonly IAmazonMailbox _box;
    public AfterSalesAnswerService(IAmazonMailbox box) { _box = box; }

    public void AnswerSmell(string orderId)
    {
        _box.Reply(orderId, "Dear buyer, the smell of the mat goes away after one day in the sun, the material is food safe.");
    }

    public void AnswerPrice(string orderId)
    {
        _box.Reply(orderId, "Dear buyer, I give you privately a code for 30% off. " + // expect: BSM1002|BSM1001
            "For more talk my mail is lily.kf@163.com."); // expect: BSM3002|BSM3003
    }

    public void AnswerPraise(string orderId)
    {
        _box.Reply(orderId, "亲，谢谢夸奖！方便的话把这段话发到商品评价里，给个满分。"); // expect: BSM2002|BSM2003
    }

    public void AnswerDelete(string orderId)
    {
        _box.Reply(orderId, "亲，问题已解决，店铺反馈可否帮忙移除？我们再给您补10美元。"); // expect: BSM2005|BSM2001|BSM2004
    }
}
