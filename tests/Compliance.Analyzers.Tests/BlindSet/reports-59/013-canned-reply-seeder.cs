using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Wexcombe.Desk.Data;

public class CannedReplySeeder
{
    private readonly DeskContext _db;

    public CannedReplySeeder(DeskContext db) => _db = db;

    public async Task SeedAsync()
    {
        if (await _db.CannedReplies.AnyAsync(r => r.Channel == Channel.Amazon))
            return;

        List<CannedReply> replies =
        [
            new() { Channel = Channel.Amazon, Title = "Return label", Body = "The prepaid label is in Your Orders under this order. The parcel shop will take the box without further papers." },
            new() { Channel = Channel.Amazon, Title = "Wrong voltage", Body = "The mixer you received is the 110 V version, that is our error. A 230 V unit is on its way at no cost to you." },
            new() { Channel = Channel.Amazon, Title = "Nice customer", Body = "How lovely to read that! Would you copy those kind words into a review on the product page?" }, // expect: BSM2003|BSM2006|BSM2002
            new() { Channel = Channel.Amazon, Title = "Angry customer", Body = "If you edit your two stars afterwards, we'd be glad to send the second blade for nothing." }, // expect: BSM2001|BSM2004
            new() { Channel = Channel.Amazon, Title = "Invoice", Body = "Your invoice is attached. The VAT number you gave us is on it." },
        ];

        _db.CannedReplies.AddRange(replies);
        await _db.SaveChangesAsync();
    }
}
