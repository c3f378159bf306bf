namespace Chat.Ui;
public class ChatPage
{
    public string Placeholder => "Write a message to the buyer";
    public string Empty => "No messages yet. Buyers write to you here.";
    public string Warning => "Do not send coupons, links or your phone number to buyers.";
}
