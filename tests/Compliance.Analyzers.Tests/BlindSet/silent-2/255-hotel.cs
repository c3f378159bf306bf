namespace Hotel.Model;
public class Seeder
{
    public static readonly Offer[] Offers =
    {
        new Offer { Title = "Weekend", Text = "Stay two nights and get the third night free. Book now!" },
        new Offer { Title = "Spa", Text = "20% off all treatments for our guests." },
    };
}
