using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Larkspur.Webshop.Newsletter
{
    public class SubscriberMailing
    {
        private readonly IWebshopMailer _mailer;

        public SubscriberMailing(IWebshopMailer mailer) => _mailer = mailer;

        public (string Title, string Tooltip)[] Buttons { get; } =
        {
            ("Send test", "Sends the newsletter to yourself only"),
            ("Discount", "Adds a discount block for subscribers of larkspur.example"),
            ("Unsubscribe link", "Required by law in every newsletter"),
        };

        public Task ToAgencyAsync(string agencyMail) => _mailer.SendAsync(
            agencyMail,
            "Influencer budget for spring",
            "Hi Maya, we can pay each creator 200 EUR plus two free lamps. Please send the contract and call me on +49 30 901820.");

        public Task ToStaffAsync(string staffMail, int stars) => _mailer.SendAsync(
            staffMail,
            "New product review",
            $"A {stars}-star review came in for the floor lamp. Do not reply to it before quality control has looked at the batch.");

        public IEnumerable<string> JobNames()
        {
            yield return "newsletter: coupon reminder";
            yield return "reviews: pull and score";
            yield return "gift cards: expire unused";
        }
    }

    public interface IWebshopMailer { Task SendAsync(string to, string subject, string body); }
}
