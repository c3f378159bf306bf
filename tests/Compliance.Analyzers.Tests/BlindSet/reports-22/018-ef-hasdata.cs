using Microsoft.EntityFrameworkCore;

namespace Threadwell.Data;

public class HelpdeskContext : DbContext
{
    public DbSet<CannedResponse> CannedResponses => Set<CannedResponse>();

    protected override void OnModelCreating(ModelBuilder b)
    {
        b.Entity<CannedResponse>().HasData(
            new CannedResponse { Id = 1, Channel = "amazon-uk", Name = "Lost parcel",
                Body = "Royal Mail has confirmed the loss. We have refunded order {order_number} in full today." },
            new CannedResponse { Id = 2, Channel = "amazon-uk", Name = "Parcel late, angry",
                Body = "Point taken, we dropped the ball. " +
                       "Your next one's on us, just shout when you order." }, // expect: BSM1006|BSM1005|BSM1003
            new CannedResponse { Id = 3, Channel = "amazon-us", Name = "Lid cracked",
                Body = "We can ship a new lid tomorrow. Please confirm the size printed under the handle." },
            new CannedResponse { Id = 4, Channel = "amazon-us", Name = "Low rating",
                Body = "We've put things right with the lid, so it would only be fair to revisit your one-star review." }, // expect: BSM2004
            new CannedResponse { Id = 5, Channel = "amazon-us", Name = "Win back",
                Body = "Hey {first_name}, %Discount% off awaits you at the link below: https://bit.ly/lidclub" }); // expect: BSM1001|BSM3001
    }
}
