namespace Hutzler.Versand;

public static class WhereIsMyParcel
{
    private const string Orders = "https://www.amazon.de/gp/css/order-history";
    private const string Returns = "https://www.amazon.co.uk/returns";

    public static string Reply(Parcel p) => p switch
    {
        { State: "at-depot" } =>
            $"The parcel has been at the depot since {p.Since:d MMM}. Your order page shows each step: {Orders}",
        { State: "lost" } =>
            $"The carrier has declared the parcel lost. We refunded {p.Amount:0.00} euros today; you can see it at {Orders}",
        { State: "refused" } =>
            $"The parcel came back as refused. If you still want the bell, tell us; otherwise it is refunded.",
        { State: "return" } =>
            $"Please print the prepaid label at {Returns} and hand the parcel in at any post office.",
        _ => "The courier will text you a two-hour window on the number that you gave Amazon.",
    };

    public static string ReplyZh(Parcel p) => p.State switch
    {
        "lost" => $"承运商确认包裹遗失，已全额退款 {p.Amount:0.00} 欧元，详情见 {Orders}",
        "return" => $"请在 {Returns} 打印预付退货标签。",
        _ => "快递员会拨打您在亚马逊订单中填写的电话，请保持畅通。",
    };

    public sealed record Parcel(string State, DateTime Since, decimal Amount);
}
