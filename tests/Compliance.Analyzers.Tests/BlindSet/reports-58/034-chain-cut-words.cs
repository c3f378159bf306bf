namespace Polaris.Amz.Msg;

public class CutMessages
{
    private readonly string _shop = "Polaris";

    public string MessageOne(string buyer)
    {
        return "Hello " + buyer + ", the filter basket you missed is on its way. " +
            "Also, for your loyalty we grant you a dis" + // expect: BSM1001|BSM1006
            "count of 10 dollars on another coffee machine. " +
            "Yours, " + _shop;
    }

    public string MessageTwo(string buyer)
    {
        return "您好" + buyer + "，滤网已经补寄。" +
            "另外送您一张代" + // expect: BSM1002|BSM1005|BSM1006
            "金券，" +
            "下次购物就能使用。";
    }

    public string MessageThree(string buyer)
    {
        var message = "Hello " + buyer + ", ";
        message += "we noticed that your review has two stars. ";
        message += "Please up" + "date it to a better one, "; // expect: BSM2004
        message += "since the filter basket has arrived.";
        return message;
    }
}
