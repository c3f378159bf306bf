namespace Verbena.Care;

public class CareService(ISpApi api)
{
    public Task LateAsync(string id) => PostAsync(id, "The parcel is late, it arrives on Monday. We are sorry.");

    public Task SorryAsync(string id) => PostAsync(id, "The parcel is late. Take a $10 gift card from us for the wait."); // expect: BSM1003|BSM1005

    private Task PostAsync(string id, string text) => SubmitAsync(id, text, retry: true);

    private Task SubmitAsync(string id, string words, bool retry) => api.SendBuyerMessageAsync(id, words, retry);
}
