namespace Influencer.Crm;
public class OutreachToCreators
{
    public string Invite(string creator) => $"Hi {creator}, we love your channel. Would you like to present our lamp in a video? We pay a commission of 10%.";
}
