namespace Guangzhou.Beauty.Contracts;

public record BuyerNotice(string Scene, string Title, string Content);

public static class NoticeSeed
{
    public static IReadOnlyList<BuyerNotice> All { get; } =
    [
        new("yanqi", "关于您的订单", "亲爱的顾客，清关延误导致包裹推迟，新的送达日期为 {newDate}。"),
        new("zengpin", "一份心意", "亲爱的顾客，回复您的地址，我们再免费送您一支同款口红小样。"), // expect: BSM1005
        new("choujiang", "幸运客户", "亲爱的顾客，凡本月下单者均自动参加抽奖，头奖为一台吹风机。"), // expect: BSM1006|BSM1005
        new("huanhuo", "换货进度", "亲爱的顾客，替换的粉饼已从洛杉矶仓库寄出，旧的无需退回。"),
        new("tuijian", "好友推荐", "Dear customer, every friend you bring to our shop earns you $5 in store credit."), // expect: BSM1006
        new("fapiao", "发票", "Dear customer, the invoice for order {orderId} is attached as you requested."),
    ];
}
