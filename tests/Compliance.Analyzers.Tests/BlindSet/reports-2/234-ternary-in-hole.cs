namespace Heather.Answers;

public class AnswerText
{
    public string For(Order order, bool vip) =>
        $"Hello {order.Buyer}, your mug ships today. {(vip ? "As a VIP you get the next one free." : "Enjoy it!")}"; // expect: BSM1006|BSM1005

    public string Return(Order order, bool open) =>
        $"Hello {order.Buyer}, {(open ? "the return is open" : "the return is closed")}.";
}
