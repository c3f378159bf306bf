using System;
using System.Threading.Tasks;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Copperfield.Appliances.Amazon
{
    public class AmazonBuyerTexter
    {
        private readonly PhoneNumber _from;

        public AmazonBuyerTexter(string from) => _from = new PhoneNumber(from);

        public Task ArrivalAsync(string phone, string orderId, DateTime at) =>
            MessageResource.CreateAsync(
                to: new PhoneNumber(phone),
                from: _from,
                body: $"Your Amazon order {orderId} (oven) reaches you on {at:g}. Please keep the hallway clear; two people will carry it in.");

        public Task NudgeAsync(string phone, string orderId) =>
            MessageResource.CreateAsync(
                to: new PhoneNumber(phone),
                from: _from,
                body: $"Amazon order {orderId}: we sorted out your oven door, so please swap that angry Amazon review for a kinder one."); // expect: BSM2004

        public Task MoneyAsync(string phone, string orderId) =>
            MessageResource.CreateAsync(
                to: new PhoneNumber(phone),
                from: _from,
                body: $"Amazon order {orderId}: forget the Amazon return, we'll drop the money straight into your Cash App today."); // expect: BSM1004|BSM3003

        public Task NextOvenAsync(string phone, string orderId) =>
            MessageResource.CreateAsync(
                to: new PhoneNumber(phone),
                from: _from,
                body: $"Amazon order {orderId}: buy the matching hob from ovens-by-copperfield.co.uk and dodge the marketplace mark-up."); // expect: BSM3001|BSM3003|BSM1007
    }
}
