namespace SellerErp.Orders;

public sealed class OrderRepository
{
    private readonly Dictionary<string, Order> _orders = new(StringComparer.Ordinal);

    public void Save(Order order)
    {
        if (order.AmazonOrderId.Length != 19)
        {
            throw new ArgumentException($"'{order.AmazonOrderId}' is not an order number of the form 123-1234567-1234567.", nameof(order));
        }

        _orders[order.AmazonOrderId] = order;
    }

    public IEnumerable<Order> InState(OrderState state) => _orders.Values.Where(o => o.State == state).OrderBy(o => o.AmazonOrderId, StringComparer.Ordinal);

    public string MonthlyReportSql => "SELECT coupon_code, discount, SUM(total) FROM orders WHERE review_requested = 1 GROUP BY coupon_code, discount";
}
