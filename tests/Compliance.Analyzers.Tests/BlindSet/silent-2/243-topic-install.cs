namespace Shop.Installation;
public class InstallTopics
{
    public void Run(ITopicService s)
    {
        s.Insert(new Topic { SystemName = "AboutUs", Body = "<p>Put your &quot;About Us&quot; information here. You can edit this in the admin site.</p>" });
        s.Insert(new Topic { SystemName = "ContactUs", Body = "<p>Call us at 555-1234 or write to us at shop@example.com. We will get back to you.</p>" });
        s.Insert(new Topic { SystemName = "HomepageText", Title = "Welcome to our store", Body = "<p>Subscribe to our newsletter and get 5% off. Follow us on Facebook.</p>" });
    }
}
