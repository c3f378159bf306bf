using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SellerPocket.Docs
{
    /// <summary>Writes the markdown help of the compliance screen.</summary>
    public class HelpPageWriter
    {
        private readonly List<(string Title, string Text)> _sections = new();

        public HelpPageWriter Section(string title, string text)
        {
            _sections.Add((title, text));
            return this;
        }

        public string ToMarkdown()
        {
            var sb = new StringBuilder("# Compliance screen\n\n");
            foreach (var (title, text) in _sections)
            {
                sb.Append("## ").AppendLine(title).AppendLine().AppendLine(text).AppendLine();
            }

            return sb.ToString();
        }

        public static string Default() => new HelpPageWriter()
            .Section("Incentives", "Amazon forbids sellers to give refunds, gift cards or free products in return for a review.")
            .Section("Review changes", "Sellers may not ask buyers to remove or change a review, even after the problem was solved.")
            .Section("Contact data", "The screen marks drafts that contain phone numbers, e-mail addresses or messenger names.")
            .Section("优惠与折扣", "本页会标出草稿中的优惠码、折扣承诺和返现字样，保存前请逐条处理。")
            .ToMarkdown();
    }
}
