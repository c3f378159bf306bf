namespace PeopleDesk.Payroll.Letters
{
    public static class EmployeeLetters
    {
        public static string Raise(string employee, decimal salary) =>
            $"Dear {employee}, your compensation was reviewed by the board. From January your gross salary is {salary:C} a year.";

        public static string Bonus(string employee, decimal bonus) =>
            $"Dear {employee}, for your work in the Christmas season your January payroll holds a bonus of {bonus:C}.";

        public static string Appraisal(string employee) =>
            $"Dear {employee}, please complete your self-review by Friday. Your line manager adds feedback before the appraisal.";

        public static string Accident(string employee) =>
            $"Dear {employee}, the workers' compensation insurer has approved your claim for the accident in the warehouse.";

        public static string StaffShop(string employee) =>
            $"Dear {employee}, as staff you get 25% off in the staff shop; show your badge at the till.";
    }
}
