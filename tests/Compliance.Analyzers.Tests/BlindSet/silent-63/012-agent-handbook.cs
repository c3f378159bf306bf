using System.Collections.Generic;

namespace Nordlicht.Training
{
    public class HandbookChapter
    {
        public string Title { get; init; }
        public string Markdown { get; init; }
    }

    public static class AgentHandbook
    {
        public static IEnumerable<HandbookChapter> Chapters()
        {
            yield return new HandbookChapter
            {
                Title = "What agents must not write",
                Markdown = "Agents must not promise gift cards, coupons or money for a review. Agents must not ask for a review to be changed, even if the case is solved. Whoever does risks the seller account."
            };
            yield return new HandbookChapter
            {
                Title = "When a buyer wants a discount",
                Markdown = "Decline politely and point out that the company sets prices on the listing only. Do not invent a code."
            };
            yield return new HandbookChapter
            {
                Title = "Contact data",
                Markdown = "Buyers sometimes ask for a phone number. Agents keep the conversation in the thread; giving out numbers or WhatsApp accounts is forbidden."
            };
        }
    }
}
