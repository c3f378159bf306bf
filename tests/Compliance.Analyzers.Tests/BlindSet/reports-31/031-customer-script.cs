// customer: Tannenhof Toys; run nightly
var api = ParceloClient.FromEnvironment();

var templates = new Dictionary<int, string>
{
    { 2, "Dear parent, small parts of the castle are in the bag under the tray." },
    { 9, "Dear parent, we put a second knight in the next box for everyone who reviews the castle." }, // expect: BSM2001
    { 16, "Dear parent, toy testers wanted: get new toys for nothing, write to us for a place." }, // expect: BSM1006|BSM1005
};

foreach (var order in await api.GetDeliveredOrdersAsync(DateTime.UtcNow.AddDays(-30)))
{
    var age = (int)(DateTime.UtcNow - order.DeliveredAt).TotalDays;
    if (!templates.TryGetValue(age, out var text))
        continue;

    if (order.Marketplace == "A1PA6795UKMFR9")
        text += " " + "Visit us on Instagram: @tannenhof.toys"; // expect: BSM3002|BSM3001|BSM3003|BSM1007

    await api.SendBuyerMessageAsync(order.AmazonOrderId, text);
    Console.WriteLine($"sent day-{age} message for {order.AmazonOrderId}");
}
