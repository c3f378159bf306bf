namespace Shop.Services.Orders;
public partial class OrderProcessingService
{
    public async Task Process(Order order)
    {
        await AddOrderNoteAsync(order, "\"Order placed\" email (to customer) has been queued. Queued email identifiers: 5.");
        await AddOrderNoteAsync(order, $"Refunded with a gift card; customer was called at {order.Phone}.");
        order.OrderNotes.Add(new OrderNote { Note = "Customer was offered 10% off for the next order", DisplayToCustomer = false });
    }
}
