namespace Integra.Care.Strategies;

public interface IApologyStrategy { string Compose(OrderId id); }

public sealed class SimplifiedChineseApology : IApologyStrategy
{
    public string Compose(OrderId id) =>
        $"您好，订单{id}的包裹在转运途中受潮，我们已为您安排重发。" +
        "另外我们想给您一些现金补偿，" + // expect: BSM1003|BSM1004
        "请您告诉我们方便的收款方式。";
}

public sealed class TraditionalChineseApology : IApologyStrategy
{
    public string Compose(OrderId id)
        => $"您好，訂單{id}缺少的螺絲包已於今日寄出，無須另付費用。"
         + "若您願意刪除那則負評，" // expect: BSM2001|BSM2004
         + "我們會退還一半貨款。";
}

public sealed class EnglishApology : IApologyStrategy
{
    public string Compose(OrderId id)
        => $"Hello, a replacement for order {id} left our warehouse this morning. You need not return the broken one.";
}
