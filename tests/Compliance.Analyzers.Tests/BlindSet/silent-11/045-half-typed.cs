using System;
using System.Threading.Tasks;
using Acme.Bootstrap.Components;
using Acme.Seller.Generated;

namespace Acme.Seller.Views
{
    public class CaseViewModel : ViewModelBase
    {
        public string Title => L["Case.Title"];
        public string Draft { get; set; } = "Hello, the seam of your tent opened, and this is covered by the warranty. We ship a new fly sheet free of charge.";

        public BsCommand Refuse => new BsCommand(() =>
            Draft = "Hello, we do not give discounts for reviews. The refund of the torn tent is independent of what you write.");

        public BsCommand Wait => new BsCommand(() =>
            Draft = $"Hello, the replacement for order {OrderId} is at the depot. You can also have a full refund if you prefer.");

        public async Task<bool> ValidateAsync()
        {
            if (Draft.Contains("gift card") || Draft.Contains("优惠券") || Draft.Contains("five stars"))
            {
                await Toast.Warn("The draft mentions a gift card, a coupon or stars. Please remove it.");
                return false;
            }
            return true;
        }

        public async Task SubmitAsync() => await Api.Cases[Id].PostAsync(new CaseNote { Text = Draft, Kind = "refund-not-coupon
