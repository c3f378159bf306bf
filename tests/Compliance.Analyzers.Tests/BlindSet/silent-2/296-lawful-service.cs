namespace Service.Appointments;
public static class AppointmentMessages
{
    public const string Confirm = "Hello, the installer comes on {date} between 9 and 12. Please confirm the date in this message.";
    public const string Move = "您好，安装师傅改到{date}上午到，如果不方便请直接回复。";
    public const string Key = "Your licence key is {key}. Open the program, choose Help and Activate.";
}
