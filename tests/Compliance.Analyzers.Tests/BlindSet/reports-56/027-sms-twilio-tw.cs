using System.Threading.Tasks;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace ChaYu.Tea.Sms;

public class SmsService
{
    private readonly PhoneNumber _from;

    public SmsService(string from) => _from = new PhoneNumber(from);

    public Task DeliveryAsync(string to, string date) => MessageResource.CreateAsync(
        to: new PhoneNumber(to),
        from: _from,
        body: $"【茶嶼】您訂購的茶盤將於 {date} 由物流專車配送，請留意來電。");

    public Task CouponAsync(string to, string quan) => MessageResource.CreateAsync(
        to: new PhoneNumber(to),
        from: _from,
        body: $"【茶嶼】專屬折扣碼 {quan}，結帳輸入現折兩百元，月底前有效。"); // expect: BSM1002|BSM1001

    public Task RatingAsync(string to) => MessageResource.CreateAsync(
        to: new PhoneNumber(to),
        from: _from,
        body: "【茶嶼】您給的二星我們看到了，茶盤已補寄，是否願意幫忙改成五星呢？"); // expect: BSM2004

    public Task WebAsync(string to) => MessageResource.CreateAsync(
        to: new PhoneNumber(to),
        from: _from,
        body: "【茶嶼】下次請直接到官網 chayu-tea.com.tw 訂購，價格更優惠。"); // expect: BSM3001|BSM3003|BSM1001
}
