using System.IO;
using MimeKit;

namespace Qiaojia.Amazon.Outbox
{
    public class AttachmentMailBuilder
    {
        private readonly string _root;

        public AttachmentMailBuilder(string root) => _root = root;

        public MimeMessage Manual(Buyer buyer, string lang)
        {
            var builder = new BodyBuilder
            {
                TextBody = lang == "zh"
                    ? $"{buyer.Name}您好，随信附上您购买的书架的安装说明书（PDF）。"
                    : $"Hello {buyer.Name}, attached is the assembly manual (PDF) for the bookshelf in your order.",
            };
            builder.Attachments.Add(Path.Combine(_root, "manual", lang + ".pdf"));
            return Wrap(buyer, lang == "zh" ? "书架安装说明书" : "Assembly manual for your bookshelf", builder);
        }

        public MimeMessage Picture(Buyer buyer, string lang)
        {
            var builder = new BodyBuilder();
            builder.TextBody = lang == "zh"
                ? $"{buyer.Name}您好，附件是我们公司2026年的产品画册，请查收。" // expect: BSM4005|BSM1007
                : $"Hello {buyer.Name}, please see the attached brochure with our complete furniture range for 2026."; // expect: BSM4005|BSM1007
            builder.Attachments.Add(Path.Combine(_root, "album2026.pdf"));
            return Wrap(buyer, lang == "zh" ? "关于您的书架" : "About your bookshelf", builder);
        }

        private static MimeMessage Wrap(Buyer buyer, string subject, BodyBuilder builder)
        {
            var message = new MimeMessage();
            message.To.Add(MailboxAddress.Parse(buyer.RelayAddress));
            message.Subject = subject;
            message.Body = builder.ToMessageBody();
            return message;
        }
    }
}
