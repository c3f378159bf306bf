using Azure.Communication.Sms;

namespace Polana.Meble.Delivery;

public class DeliverySms
{
    private readonly SmsClient _sms;
    private readonly string _from;

    public DeliverySms(SmsClient sms, string from) => (_sms, _from) = (sms, from);

    public async Task SlotAsync(string phone, DateOnly day, string slot) =>
        await _sms.SendAsync(_from, phone, message: $"Your wardrobe (Amazon order) comes on {day:dd/MM} between {slot}. Please keep the stairs clear.");

    public async Task AfterAsync(string phone) =>
        await _sms.SendAsync(_from, phone,
            message: "Happy with the wardrobe? Say so on Amazon with 5 stars. Unhappy? Reply here first."); // expect: BSM2002|BSM2003

    public async Task PromoAsync(string phone) =>
        await _sms.SendAsync(_from, phone, message: "Amazon buyers of our wardrobes get the chest of drawers half price until Sunday: polana-meble.example/amz"); // expect: BSM1001, BSM3001
}
