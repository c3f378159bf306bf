namespace Oak.Crm;
public class Sender(HttpClient http)
{
    public Task Offer(string orderId) => http.PostAsJsonAsync("/sp/messages", new { orderId, body = "Dear customer, upgrade to the big oak table now: only this week 30% off." }); // expect: BSM1001|BSM1007
}
