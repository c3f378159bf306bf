using System.Collections.Generic;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace Quayside.Permissions
{
    public class QuaysidePermissionDefinitionProvider : PermissionDefinitionProvider
    {
        public override void Define(IPermissionDefinitionContext context)
        {
            var messages = context.AddGroup("Messages", F("Buyer messages"));
            messages.AddPermission("Messages.Reply", F("Reply to buyers"));
            messages.AddPermission("Messages.Templates.Edit", F("Edit the templates sent to buyers"));
            messages.AddPermission("Messages.Override", F("Send a reply although it mentions a discount or coupon"));

            var promo = context.AddGroup("Promotions", F("Promotions"));
            promo.AddPermission("Promotions.Coupons.Create", F("Create coupons and choose the percentage off"));
            promo.AddPermission("Promotions.GiftCards.Issue", F("Issue gift cards to employees"));
            promo.AddPermission("Promotions.Deals.Submit", F("Submit your products to Prime Day deals"));

            var reviews = context.AddGroup("Reviews", F("Reviews"));
            reviews.AddPermission("Reviews.Request", F("Request reviews from buyers via Amazon"));
            reviews.AddPermission("Reviews.Delete", F("Delete reviews from the local archive"));
            reviews.AddPermission("Reviews.Report", F("Ask Amazon to remove an abusive review"));
        }

        private static ILocalizableString F(string text) => new FixedLocalizableString(text);
    }
}
